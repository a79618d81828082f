// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.base.foureyes;

/** Which earlier step counts when there are several; the code list {@code four-eyes-counted-steps} has the labels. */
public enum CountedSteps {
    /** The latest one, of each series where the steps have series: what it decided is what the later step judges. */
    LATEST,
    /** Each of them. */
    ANY
}
