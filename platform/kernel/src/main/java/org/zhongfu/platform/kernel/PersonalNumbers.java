// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.kernel;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Citizen ID numbers and mobile numbers in free text, however they are typed: in digits of any script, in groups with up to
 * three spaces, hyphens, dots or brackets between them.
 *
 * <p>The check character of an ID number is not judged: a number with a typing error still tells who is meant. Numbers
 * inside longer rows of digits, such as those of bank cards, are neither. Other groups of digits that read like one of the
 * two are taken for it.
 */
public final class PersonalNumbers {

    /** The kind of a number. */
    public enum Kind {
        /** A citizen ID number of 18 characters (GB 11643). */
        ID_NUMBER,
        /** A mobile number of 11 digits, with or without the country code. */
        MOBILE_NUMBER
    }

    private static final int LONGEST = 18;
    private static final int LONGEST_GAP = 3;

    private static final Pattern GROUP = Pattern.compile("\\p{Nd}+|[xXｘＸ]");
    private static final Pattern GAP = Pattern.compile("[\\p{Z}\\p{Pd}\\t.·_()（）]{0," + LONGEST_GAP + "}");
    private static final Pattern ID_NUMBER =
            Pattern.compile("[1-9]\\d{5}(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{3}[\\dX]");
    private static final Pattern MOBILE_NUMBER = Pattern.compile("(?:(?:00)?86)?1[3-9]\\d{9}");

    private PersonalNumbers() {}

    /** The kinds of numbers in the text. */
    public static Set<Kind> in(String text) {
        Set<Kind> found = EnumSet.noneOf(Kind.class);
        find(text).forEach(number -> found.add(number.kind()));
        return found;
    }

    /** The text with a star in place of each character of a number; of the same length. */
    public static String mask(String text) {
        StringBuilder masked = new StringBuilder(text);
        for (Found number : find(text)) {
            masked.replace(number.start(), number.end(), "*".repeat(number.end() - number.start()));
        }
        return masked.toString();
    }

    private record Group(int start, int end, String digits) {}

    private record Found(Kind kind, int start, int end) {}

    private static List<Found> find(String text) {
        List<Group> groups = groups(text);
        List<Found> found = new ArrayList<>();
        int first = 0;
        while (first < groups.size()) {
            Found number = longestFrom(text, groups, first);
            if (number == null) {
                first++;
            } else {
                found.add(number);
                while (first < groups.size() && groups.get(first).start() < number.end()) {
                    first++;
                }
            }
        }
        return found;
    }

    private static @Nullable Found longestFrom(String text, List<Group> groups, int first) {
        @Nullable Found longest = null;
        StringBuilder digits = new StringBuilder();
        for (int i = first; i < groups.size(); i++) {
            Group group = groups.get(i);
            if (i > first && !isGap(text, groups.get(i - 1).end(), group.start())) {
                break;
            }
            digits.append(group.digits());
            if (digits.length() > LONGEST) {
                break;
            }
            Kind kind = kindOf(digits);
            if (kind != null) {
                longest = new Found(kind, groups.get(first).start(), group.end());
            }
        }
        return longest;
    }

    private static boolean isGap(String text, int from, int to) {
        return GAP.matcher(text).region(from, to).matches();
    }

    private static @Nullable Kind kindOf(CharSequence digits) {
        if (ID_NUMBER.matcher(digits).matches()) {
            return Kind.ID_NUMBER;
        }
        return MOBILE_NUMBER.matcher(digits).matches() ? Kind.MOBILE_NUMBER : null;
    }

    private static List<Group> groups(String text) {
        List<Group> groups = new ArrayList<>();
        Matcher matcher = GROUP.matcher(text);
        while (matcher.find()) {
            groups.add(new Group(matcher.start(), matcher.end(), normalised(matcher.group())));
        }
        return groups;
    }

    /** Digits of any script as 0 to 9, the check character as X. */
    private static String normalised(String group) {
        StringBuilder digits = new StringBuilder();
        group.codePoints().forEach(letter -> {
            int digit = Character.digit(letter, 10);
            digits.append(digit < 0 ? "X" : Integer.toString(digit));
        });
        return digits.toString();
    }
}
