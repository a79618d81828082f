// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.satisfaction;

/** The five steps of the satisfaction scale. */
public enum Rating {
    VERY_SATISFIED,
    SATISFIED,
    NEUTRAL,
    DISSATISFIED,
    VERY_DISSATISFIED
}
