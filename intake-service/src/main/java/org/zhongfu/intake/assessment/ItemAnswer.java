// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.assessment;

/** Answer to one item of an instrument whose items are passed or failed. */
public enum ItemAnswer {
    /** The person can do it without help. */
    PASS,
    /** The person cannot do it without help. */
    FAIL
}
