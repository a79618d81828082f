// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.testkit.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.zhongfu.contracts.code.CodeLists;
import org.zhongfu.platform.kernel.LocalizedText;

/**
 * What does not belong in a text for people: Latin words in Chinese, except names of the API and the words below, and Chinese
 * characters in English. Codes of code lists are shown by their labels; the code may stand in parentheses behind.
 */
public final class PlainLanguage {

    /** Words that are Latin in Chinese too. */
    private static final Set<String> COMMON = Set.of(
            "ID",
            "QR",
            "GPS",
            "UUID",
            "JSON",
            "RFC",
            "ASCII",
            "Unicode",
            "ETag",
            "PDF",
            "API",
            "UTF",
            "URL",
            "CSV",
            "true",
            "false",
            "null",
            "Bearer",
            "Authorization",
            "token",
            "application",
            "json",
            "traceId",
            "Barthel",
            "GB",
            "T",
            "backfill",
            "clientReference");

    private static final Pattern PATHS =
            Pattern.compile("(?:GET|POST|PATCH|PUT|DELETE) |(?:\\.\\.\\.)?/[\\w./{}?=&:-]+");
    /** A field within a field, such as {@code answers.EATING}: what follows a dot may be a code that is a name there. */
    private static final Pattern FIELDS =
            Pattern.compile("[a-z][A-Za-z0-9]*(?:\\[\\d+])?(?:\\.[A-Za-z][A-Za-z0-9_]*(?:\\[\\d+])?)+");

    private static final Pattern IDS = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern TIMES = Pattern.compile("\\d{4}-\\d\\d-\\d\\d(?:T[\\d:.]+(?:Z|[+-]\\d\\d:\\d\\d)?)?");
    private static final Pattern CHARACTERS = Pattern.compile("U\\+[0-9A-F]{4,6}");
    private static final Pattern LABELLED = Pattern.compile("(?<=[\\u4e00-\\u9fff”）])[（(][A-Za-z][A-Za-z0-9_]*[)）]");
    /** Values of an enumeration that has no code list, and so no labels. */
    private static final Pattern UNLABELLED = Pattern.compile("(?<=以下值之一：)[A-Z][A-Z0-9_]*(?:、[A-Z][A-Z0-9_]*)*(?!（)");

    /** What a caller sent: a title, a name, a code that is none. */
    private static final Pattern QUOTED_DATA = Pattern.compile("“([^”]*)”");

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");
    private static final Pattern LATIN = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");
    private static final Pattern CHINESE = Pattern.compile("[\\u4e00-\\u9fff]+");

    private final Set<String> namesOfApi;

    /**
     * The language of a service.
     *
     * @param namesOfApi names of its fields, parameters and headers, which people quote to each other
     */
    public PlainLanguage(Set<String> namesOfApi) {
        this.namesOfApi = Set.copyOf(namesOfApi);
    }

    /** The words that do not belong in the text; one whose wordings are equal was made for one reader, in one language. */
    public List<String> foreignIn(LocalizedText text) {
        boolean oneLanguage = text.zh().equals(text.en());
        List<String> found = new ArrayList<>();
        if (!oneLanguage || CHINESE.matcher(text.zh()).find()) {
            found.addAll(latinIn(text.zh()));
        }
        if (!oneLanguage) {
            CHINESE.matcher(QUOTED.matcher(text.en()).replaceAll(""))
                    .results()
                    .map(MatchResult::group)
                    .forEach(found::add);
        }
        return found;
    }

    /** The Latin words of a Chinese text. */
    static List<String> latinWordsOf(String chinese) {
        return LATIN.matcher(chinese).results().map(MatchResult::group).toList();
    }

    private List<String> latinIn(String chinese) {
        String rest = chinese;
        for (Pattern known : List.of(PATHS, FIELDS, IDS, TIMES, CHARACTERS, LABELLED, UNLABELLED)) {
            rest = known.matcher(rest).replaceAll(" ");
        }
        rest = QUOTED_DATA.matcher(rest).replaceAll(code -> isListed(code.group(1)) ? " $1 " : " ");
        return LATIN.matcher(rest)
                .results()
                .map(MatchResult::group)
                .filter(word -> !COMMON.contains(word) && !namesOfApi.contains(word))
                .toList();
    }

    private static boolean isListed(String code) {
        return CodeLists.all().stream().anyMatch(list -> list.has(code));
    }
}
