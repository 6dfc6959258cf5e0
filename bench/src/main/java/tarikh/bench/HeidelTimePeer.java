package tarikh.bench;

import de.unihd.dbs.heideltime.standalone.DocumentType;
import de.unihd.dbs.heideltime.standalone.HeidelTimeStandalone;
import de.unihd.dbs.heideltime.standalone.components.JCasFactory;
import de.unihd.dbs.heideltime.standalone.components.impl.AllLanguagesTokenizerWrapper;
import de.unihd.dbs.heideltime.standalone.components.impl.JCasFactoryImpl;
import de.unihd.dbs.heideltime.standalone.components.impl.UimaContextImpl;
import de.unihd.dbs.uima.annotator.heideltime.HeidelTime;
import de.unihd.dbs.uima.annotator.heideltime.resources.Language;
import de.unihd.dbs.uima.types.heideltime.Timex3;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.uima.UIMAException;
import org.apache.uima.UIMAFramework;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.XMLInputSource;

/**
 * HeidelTime 2.1 with the Arabic resources of its jar, for narrative texts.
 *
 * <p>Words and sentences come from its tokenizer for all languages, since the tagger that it would start for Arabic is not part of
 * the jar: it does less work than with a tagger.
 */
final class HeidelTimePeer {
    private static final String TYPES = "desc/type/HeidelTime_TypeSystem.xml";
    private static final List<String> SETTINGS = List.of(
            "considerDate = true",
            "considerDuration = true",
            "considerSet = true",
            "considerTime = true",
            "typeSystemHome = " + TYPES,
            "uimaVarDate = Date",
            "uimaVarDuration = Duration",
            "uimaVarLanguage = Language",
            "uimaVarSet = Set",
            "uimaVarTime = Time",
            "uimaVarTypeToProcess = Type",
            "uimaVarConvertDurations = ConvertDurations");

    private final AllLanguagesTokenizerWrapper tokenizer = new AllLanguagesTokenizerWrapper();
    private final HeidelTime heidelTime = new HeidelTime();
    private final JCasFactory documents;

    HeidelTimePeer() throws IOException, UIMAException {
        Path settings = Files.createTempFile("heideltime", ".props");
        Files.write(settings, SETTINGS, StandardCharsets.UTF_8);
        HeidelTimeStandalone.readConfigFile(settings.toString());
        heidelTime.initialize(new UimaContextImpl(Language.ARABIC, DocumentType.NARRATIVES, false));
        URL types = Objects.requireNonNull(HeidelTime.class.getClassLoader().getResource(TYPES), TYPES);
        TypeSystemDescription description =
                UIMAFramework.getXMLParser().parseTypeSystemDescription(new XMLInputSource(types));
        documents = new JCasFactoryImpl(new TypeSystemDescription[] {description});
    }

    /** {@return the number of time expressions found} */
    int read(String text) throws UIMAException {
        JCas document = documents.createJCas();
        document.setDocumentText(text);
        tokenizer.process(document);
        heidelTime.process(document);
        return document.getAnnotationIndex(Timex3.type).size();
    }
}
