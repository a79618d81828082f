// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The key by which a name is searched: width, case, dots, spaces, apostrophes and hyphens do not matter, and traditional
 * and variant characters are those in common use. A key is compared and never shown: as a name it would be wrong, since
 * 乾 and 於 are names of their own beside 干 and 于.
 *
 * <p>Each character is folded without its neighbours, so that the key of the beginning of a name is the beginning of the
 * name's key.
 */
public final class NameKey {

    /** The keys are stored: a change of the folding needs a migration that computes them again. */
    private static final Transliterator SIMPLIFIED = Transliterator.getInstance("Traditional-Simplified");

    private static final Normalizer2 WIDTH_AND_CASE = Normalizer2.getNFKCCasefoldInstance();
    private static final Map<String, String> VARIANTS = readVariants();

    private NameKey() {}

    /** The key of a name, or of the beginning of one; empty when the text has no letter. */
    public static String of(String name) {
        StringBuilder key = new StringBuilder();
        letters(name).codePoints().forEach(letter -> key.append(folded(letter)));
        return key.toString();
    }

    /** True when the names differ at most in width, case, dots, spaces, apostrophes and hyphens; 乾 is not 干 here. */
    public static boolean sameLetters(String one, String other) {
        return letters(one).equals(letters(other));
    }

    private static String letters(String name) {
        StringBuilder letters = new StringBuilder();
        WIDTH_AND_CASE
                .normalize(NameForm.canonical(name))
                .codePoints()
                .filter(letter -> !isSeparator(letter))
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }

    private static boolean isSeparator(int letter) {
        return switch (Character.getType(letter)) {
            case Character.SPACE_SEPARATOR, Character.DASH_PUNCTUATION -> true;
            // The last one only widens a word in Arabic script.
            default -> ".。'·・ـ".indexOf(letter) >= 0;
        };
    }

    private static String folded(int letter) {
        String text = Character.toString(letter);
        if (Character.UnicodeScript.of(letter) != Character.UnicodeScript.HAN) {
            return text;
        }
        String variant = VARIANTS.getOrDefault(text, text);
        String simplified = SIMPLIFIED.transliterate(variant);
        return VARIANTS.getOrDefault(simplified, simplified);
    }

    private static Map<String, String> readVariants() {
        try (InputStream stream = Objects.requireNonNull(NameKey.class.getResourceAsStream("name-variants.txt"));
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" "))
                    .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));
        } catch (IOException e) {
            throw new UncheckedIOException("name-variants.txt cannot be read", e);
        }
    }
}
