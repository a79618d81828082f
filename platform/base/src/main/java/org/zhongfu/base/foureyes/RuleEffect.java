// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.base.foureyes;

/** What follows when one person takes both steps of a rule; the code list {@code four-eyes-effects} has the labels. */
public enum RuleEffect {
    /** The later step is refused; another person takes it. */
    REFUSE,
    /** The later step is taken and counts only once another person has decided about it. */
    REVIEW
}
