// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan.picture;

import java.util.Locale;

/** A self-contained drawing: no script, no external reference, every text escaped. */
final class Svg {

    private final StringBuilder text = new StringBuilder();

    /**
     * @param title title, which screen readers read first
     * @param description description, which screen readers read on request
     */
    Svg(int width, int height, String title, String description) {
        text.append(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1$d\" height=\"%2$d\" viewBox=\"0 0 %1$d %2$d\""
                        + " role=\"img\" aria-labelledby=\"t d\" font-family=\"sans-serif\" font-size=\"12\">\n",
                width,
                height));
        text.append("<title id=\"t\">").append(escaped(title)).append("</title>\n");
        text.append("<desc id=\"d\">").append(escaped(description)).append("</desc>\n");
        rect(0, 0, width, height, "#ffffff", "");
    }

    /** A rectangle; the hint is a tooltip. */
    void rect(double x, double y, double width, double height, String fill, String hint) {
        text.append(String.format(
                        Locale.ROOT,
                        "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"%s\"",
                        x,
                        y,
                        width,
                        height,
                        fill))
                .append(withTooltip(hint, "rect"));
    }

    void line(double x1, double y1, double x2, double y2, String colour, double width) {
        text.append(String.format(
                Locale.ROOT,
                "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\" stroke-width=\"%.1f\"/>\n",
                x1,
                y1,
                x2,
                y2,
                colour,
                width));
    }

    void circle(double x, double y, double radius, String fill, String hint) {
        text.append(String.format(
                        Locale.ROOT, "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\" fill=\"%s\"", x, y, radius, fill))
                .append(withTooltip(hint, "circle"));
    }

    /**
     * @param anchor {@code start}, {@code middle} or {@code end}
     */
    void text(double x, double y, String anchor, String colour, String content) {
        text.append(String.format(
                        Locale.ROOT,
                        "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" fill=\"%s\">",
                        x,
                        y,
                        anchor,
                        colour))
                .append(escaped(content))
                .append("</text>\n");
    }

    String end() {
        return text.append("</svg>\n").toString();
    }

    private static String withTooltip(String hint, String element) {
        return hint.isEmpty() ? "/>\n" : "><title>" + escaped(hint) + "</title></" + element + ">\n";
    }

    /** Text that cannot become markup; characters that XML does not allow are left out. */
    static String escaped(String content) {
        StringBuilder safe = new StringBuilder();
        content.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '&' -> safe.append("&amp;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> {
                    if (isAllowed(c)) {
                        safe.appendCodePoint(c);
                    }
                }
            }
        });
        return safe.toString();
    }

    private static boolean isAllowed(int c) {
        return c == '\t' || c == '\n' || (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000;
    }
}
