package tarikh.authority;

import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tarikh.text.LexEntry;
import tarikh.text.Pack;
import tarikh.text.PackException;
import tarikh.text.PackFault;
import tarikh.text.PackSource;

/** The places, people and bynames in a user's own folders; all is checked before anything is used. */
final class OwnNames {
    private static final String LEXICON = ".lex";

    private final List<LexEntry> names = new ArrayList<>();
    private final List<LexEntry> epithets = new ArrayList<>();

    /** @throws PackException with all faults of all files */
    OwnNames(List<Path> folders) {
        List<PackFault> faults = new ArrayList<>();
        List<PackSource> sources = new ArrayList<>();
        for (Path folder : folders) {
            if (!Files.isDirectory(folder)) {
                faults.add(new PackFault(
                        folder.toString(), "no such folder; expected a folder of files that end in " + LEXICON));
                continue;
            }
            PackSource source = PackSource.ofFolder(folder);
            sources.add(source);
            try {
                List<String> files =
                        source.files().stream().filter(f -> f.endsWith(LEXICON)).toList();
                if (files.isEmpty()) {
                    faults.add(new PackFault(folder.toString(), "holds no file that ends in " + LEXICON));
                }
                files.forEach(file -> unreadable(source, file, faults));
            } catch (UncheckedIOException e) {
                faults.add(new PackFault(folder.toString(), "cannot be read: " + e.getMessage()));
            }
        }
        if (!faults.isEmpty()) {
            throw new PackException(faults);
        }
        for (LexEntry entry : Pack.load(sources).entries()) {
            switch (entry.category()) {
                case Authority.PLACE, Authority.PERSON -> names.add(entry);
                case Authority.EPITHET -> epithets.add(entry);
                default ->
                    faults.add(new PackFault(
                            entry.origin(),
                            "under \"= " + entry.category() + "\", which names nobody and no place; expected \"= "
                                    + Authority.PERSON + "\", \"= " + Authority.PLACE + "\" or \"= " + Authority.EPITHET
                                    + "\""));
            }
        }
        if (!faults.isEmpty()) {
            throw new PackException(faults);
        }
    }

    private static void unreadable(PackSource source, String file, List<PackFault> faults) {
        ByteBuffer bytes = ByteBuffer.wrap(source.bytes(file));
        try {
            StandardCharsets.UTF_8.newDecoder().decode(bytes);
        } catch (CharacterCodingException e) {
            int line = 1;
            for (int i = 0; i < bytes.position(); i++) {
                line += bytes.get(i) == '\n' ? 1 : 0;
            }
            faults.add(new PackFault(source.name() + "/" + file + ":" + line, "not UTF-8; save the file as UTF-8"));
        }
    }

    /** {@return entries of places and people, in the order of the folders and files} */
    List<LexEntry> names() {
        return names;
    }

    List<LexEntry> epithets() {
        return epithets;
    }
}
