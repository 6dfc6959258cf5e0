package tarikh.reading.timex;

import java.util.List;
import java.util.Random;

/** Sentences of the specification with words swapped, characters cut, digits doubled and odd characters put in; and mere noise. */
final class StrangeStrings {
    private static final int MOST_CHANGES = 6;
    private static final int MOST_NOISE = 80;
    private static final int[] ODD = {
        0xD800, 0xDC00, 0x1F600, 0x200F, 0x202E, 0x2066, 0xFEFF, 0xFFFD, 0xFFFE, 0xFFFF, 0xFDFA, 0xFEFB, 0x0640, 0x064B,
        0x0651, 0x0670, 0x0660, 0x06F9, 0x066B, 0x066C, 0x2028, 0x85, 0xA0, 0, 9, 13, 0x300, 0xE9, 0x130, 0x5D0, 0x4E2D
    };

    private final Random random;
    private final List<String> sentences;

    StrangeStrings(Random random, List<String> sentences) {
        this.random = random;
        this.sentences = sentences;
    }

    String next() {
        int kind = random.nextInt(10);
        if (kind == 0) {
            return noise();
        }
        StringBuilder text = new StringBuilder(any());
        if (kind == 1) {
            text.append(random.nextBoolean() ? " " : "").append(any());
        }
        for (int i = random.nextInt(MOST_CHANGES); i >= 0; i--) {
            change(text);
        }
        return text.toString();
    }

    private String any() {
        return sentences.get(random.nextInt(sentences.size()));
    }

    private String noise() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(MOST_NOISE); i >= 0; i--) {
            switch (random.nextInt(4)) {
                case 0 -> text.append((char) random.nextInt(0x10000));
                case 1 -> text.append((char) (0x0600 + random.nextInt(0x100)));
                case 2 -> text.append((char) (0x20 + random.nextInt(0x60)));
                default -> text.appendCodePoint(ODD[random.nextInt(ODD.length)]);
            }
        }
        return text.toString();
    }

    private void change(StringBuilder text) {
        int at = random.nextInt(text.length() + 1);
        switch (random.nextInt(7)) {
            case 0 -> text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(3)));
            case 1 -> text.insert(at, Character.toChars(ODD[random.nextInt(ODD.length)]));
            case 2 -> text.insert(at, String.valueOf(random.nextLong()));
            case 3 -> doubleDigits(text);
            case 4 -> text.insert(at, word());
            case 5 -> swapWords(text);
            default -> text.insert(at, "/.-:()\n ,".charAt(random.nextInt(9)));
        }
    }

    private String word() {
        String from = any();
        int start = random.nextInt(from.length());
        int end = from.indexOf(' ', start);
        return from.substring(start, end < 0 ? from.length() : end);
    }

    private static void doubleDigits(StringBuilder text) {
        for (int i = text.length() - 1; i >= 0; i--) {
            if (Character.isDigit(text.charAt(i))) {
                text.insert(i, text.charAt(i));
            }
        }
    }

    private void swapWords(StringBuilder text) {
        String[] words = text.toString().split(" ", -1);
        int a = random.nextInt(words.length);
        int b = random.nextInt(words.length);
        String kept = words[a];
        words[a] = words[b];
        words[b] = kept;
        text.setLength(0);
        text.append(String.join(" ", words));
    }
}
