// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.indicator;

/** What the value of an indicator is counted in. */
public enum IndicatorUnit {
    PERSON,
    VISIT,
    SESSION,
    PERSON_REACHED,
    PERCENT,
    MINUTE
}
