package tarikh.cli.batch;

import java.util.Timer;
import java.util.TimerTask;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import tarikh.cli.terminal.Console;
import tarikh.cli.terminal.Messages;

/** A progress bar on standard error; it appears when reading takes more than a second and a person is watching. */
final class Progress implements AutoCloseable {
    private static final int PATIENCE_MS = 1000;
    private static final int REDRAW_MS = 200;

    private final int total;
    private final Console console;
    private final String task;
    private final Timer timer;
    private int done;
    private String current = "";
    private @Nullable ProgressBar bar;

    private Progress(int total, Console console, String task, Timer timer) {
        this.total = total;
        this.console = console;
        this.task = task;
        this.timer = timer;
    }

    static Progress of(int total, Console console, Messages messages) {
        Progress progress = new Progress(total, console, messages.say("progress.reading"), new Timer("progress", true));
        if (console.isWatched()) {
            progress.timer.schedule(
                    new TimerTask() {
                        @Override
                        public void run() {
                            progress.show();
                        }
                    },
                    PATIENCE_MS);
        }
        return progress;
    }

    synchronized void at(String name) {
        current = name;
        if (bar != null) {
            bar.setExtraMessage(name);
        }
    }

    synchronized void step() {
        done++;
        if (bar != null) {
            bar.step();
        }
    }

    private synchronized void show() {
        ProgressBar started = new ProgressBarBuilder()
                .setTaskName(task)
                // A single text has no measure of how far it is read; the bar then only shows that time passes.
                .setInitialMax(total > 1 ? total : -1)
                .startsFrom(done, java.time.Duration.ZERO)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(REDRAW_MS)
                .setConsumer(new DelegatingProgressBarConsumer(
                        console::redraw, console.look().width() - 1))
                .build();
        started.setExtraMessage(current);
        bar = started;
    }

    @Override
    public void close() {
        timer.cancel();
        synchronized (this) {
            if (bar != null) {
                bar.close();
                bar = null;
                console.endRedraw();
            }
        }
    }
}
