// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.demo.verdict;

/** What comparing a printed figure with the system's own says. */
public enum Verdict {
    /** The same number. */
    EQUAL("equal", true),
    /** At least the printed target. */
    MEETS("meets", true),
    /** Another number, or below the target. */
    DIFFERS("differs", false),
    /** The report does not print what would be needed to compare. */
    NOT_DERIVABLE("not derivable", true);

    private final String text;
    private final boolean acceptable;

    Verdict(String text, boolean acceptable) {
        this.text = text;
        this.acceptable = acceptable;
    }

    /** As it stands in the table. */
    public String text() {
        return text;
    }

    /** Whether nothing speaks against the record. */
    public boolean isAcceptable() {
        return acceptable;
    }
}
