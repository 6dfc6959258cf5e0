package tarikh.reading.event;

import java.util.List;
import tarikh.reading.speech.Report;

/** Who vouches for each event: the innermost report that encloses it. */
final class Attributions {
    private static final int LONGEST_REPORT = 4000;

    private Attributions() {}

    /** Notes the reporters of drafts; drafts and reports both come in text order. */
    static void note(List<Draft> drafts, List<Report> reports) {
        int from = 0;
        for (Draft draft : drafts) {
            int start = draft.trigger.start();
            while (from < reports.size() && reports.get(from).extent().end() <= start - LONGEST_REPORT) {
                from++;
            }
            for (int r = from; r < reports.size() && reports.get(r).extent().start() <= start; r++) {
                if (reports.get(r).extent().encloses(draft.trigger)) {
                    note(draft, reports.get(r));
                }
            }
        }
    }

    private static void note(Draft draft, Report report) {
        draft.attribution = report.by();
        draft.through.clear();
        draft.through.addAll(report.through());
        if (report.hearsay() && draft.modality == Modality.ACTUAL) {
            draft.modality = Modality.POSSIBLE;
        }
    }
}
