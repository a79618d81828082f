// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.javadoc;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A documentation comment as plain text with Markdown code spans.
 *
 * @param description the text before the first block tag
 * @param parameters the texts of the {@code @param} tags, by name
 */
record DocComment(String description, Map<String, String> parameters) {

    private static final Pattern BLOCK_TAG = Pattern.compile("(?m)^\\s*@(\\w+)");
    private static final Pattern CODE = Pattern.compile("\\{@code\\s+([^{}]*)}");
    private static final Pattern LINK = Pattern.compile("\\{@link(?:plain)?\\s+([^{}\\s]+)(?:\\s+([^{}]+))?}");
    private static final Pattern PARAGRAPH = Pattern.compile("\\s*<p>\\s*");
    private static final Pattern OTHER_TAG = Pattern.compile("</?[a-z]+>");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** Reads the comment as the compiler hands it out, without the asterisks. */
    static DocComment parse(String comment) {
        Matcher tag = BLOCK_TAG.matcher(comment);
        int end = tag.find() ? tag.start() : comment.length();
        String description = plain(comment.substring(0, end));
        Map<String, String> parameters = new LinkedHashMap<>();
        while (end < comment.length()) {
            String name = tag.group(1);
            int from = tag.end();
            end = tag.find() ? tag.start() : comment.length();
            if (name.equals("param")) {
                String[] parts = comment.substring(from, end).strip().split("\\s+", 2);
                if (parts.length == 2) {
                    parameters.put(parts[0], sentence(plain(parts[1])));
                }
            }
        }
        return new DocComment(description, parameters);
    }

    private static String plain(String text) {
        String marked =
                CODE.matcher(text).replaceAll(code -> quoted(code.group(1).strip()));
        marked = LINK.matcher(marked)
                .replaceAll(link -> link.group(2) == null ? quoted(lastName(link.group(1))) : link.group(2));
        marked = PARAGRAPH.matcher(marked).replaceAll(" ");
        marked = OTHER_TAG.matcher(marked).replaceAll("");
        marked = marked.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
        return BLANKS.matcher(marked).replaceAll(" ").strip();
    }

    private static String quoted(String code) {
        return Matcher.quoteReplacement("`" + code + "`");
    }

    private static String lastName(String reference) {
        return reference.substring(Math.max(reference.lastIndexOf('#'), reference.lastIndexOf('.')) + 1);
    }

    private static String sentence(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
