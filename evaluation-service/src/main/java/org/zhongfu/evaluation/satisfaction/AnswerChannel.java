// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.satisfaction;

/** How the answer was given. */
public enum AnswerChannel {
    PHONE,
    VISIT,
    ONLINE,
    DESK,
    PAPER
}
