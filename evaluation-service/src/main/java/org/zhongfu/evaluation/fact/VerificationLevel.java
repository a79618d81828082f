// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.fact;

/** How well a visit is proven. */
public enum VerificationLevel {
    /** Nothing is to be reviewed. */
    VERIFIED,
    /** A signal is missing or far off, and is to be reviewed. */
    EXCEPTION,
    /** A review confirmed the visit despite its exceptions. */
    CONFIRMED
}
