// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The one stored form of a person's name. It unifies only what is typed differently for the same name: composition of
 * letters, spaces, the dot between parts. It never replaces a letter by another one; that is the task of {@link NameKey}.
 */
public final class NameForm {

    /** The dot between the parts of a name, U+00B7. */
    static final String DOT = "·";

    private static final Pattern SPACES = Pattern.compile("\\p{Zs}+");

    /**
     * Characters that are entered for the dot: U+00B7, U+2022, U+2027, U+30FB, U+FF65, U+2219, U+22C5, U+2024, U+318D,
     * U+16EB, U+2E31, U+2E33, U+A78F. NFC has replaced U+0387 by U+00B7 before.
     */
    private static final Pattern DOTS = Pattern.compile(" *(?:[·•‧・･∙⋅․ㆍ᛫⸱⸳ꞏ] *)+");

    /** A full stop is the dot between Han characters only; in Latin names it ends an abbreviation. */
    private static final Pattern FULL_STOPS = Pattern.compile("([\\p{IsHan}·]) *(?:[.．。｡] *)+(?=[\\p{IsHan}·])");

    private static final Pattern APOSTROPHES = Pattern.compile("[’‘ʼʻ＇]");
    private static final Pattern HAN_WITH_SPACES = Pattern.compile("[\\p{IsHan}·]+(?: [\\p{IsHan}·]+)+");

    private NameForm() {}

    /**
     * The stored form. A space between Han characters is the dot when it joins parts of two or more characters, as in
     * Uyghur and Kazakh names ({@code 买买提 艾力}); otherwise it only widens a short name ({@code 王　芳}) and is dropped.
     */
    public static String canonical(String text) {
        String name = Normalizer.normalize(text, Normalizer.Form.NFC);
        name = SPACES.matcher(name).replaceAll(" ").strip();
        name = DOTS.matcher(name).replaceAll(DOT);
        name = FULL_STOPS.matcher(name).replaceAll("$1" + DOT).replace('．', '.');
        name = DOTS.matcher(name).replaceAll(DOT);
        name = APOSTROPHES.matcher(name).replaceAll("'");
        return HAN_WITH_SPACES.matcher(name).matches() ? joined(name) : name;
    }

    private static String joined(String name) {
        List<String> parts = List.of(name.split(" "));
        boolean dotted = name.contains(DOT)
                || (parts.stream().allMatch(part -> part.codePointCount(0, part.length()) > 1)
                        && !Masks.isCompoundSurname(parts.getFirst()));
        return String.join(dotted ? DOT : "", parts);
    }
}
