// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.demo.verdict;

/** The result of comparing a printed figure with that of the system. */
public enum Verdict {
    /** The same number. */
    EQUAL("equal", true),
    /** At least the printed target. */
    MEETS("meets", true),
    /** Another number, or below the target. */
    DIFFERS("differs", false),
    /** The report lacks what a comparison needs. */
    NOT_DERIVABLE("not derivable", true);

    private final String text;
    private final boolean acceptable;

    Verdict(String text, boolean acceptable) {
        this.text = text;
        this.acceptable = acceptable;
    }

    /** The text in the table. */
    public String text() {
        return text;
    }

    /** Whether the figure is consistent with the report. */
    public boolean isAcceptable() {
        return acceptable;
    }
}
