// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.assessment;

/** The answer to one item. */
public enum Answer {
    PASS,
    FAIL
}
