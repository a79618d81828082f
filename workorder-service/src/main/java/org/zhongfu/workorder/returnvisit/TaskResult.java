// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.returnvisit;

/** What was done about a dissatisfied return visit. */
public enum TaskResult {
    /** The service was given again. */
    SERVICE_REPEATED,
    /** Another worker serves. */
    WORKER_CHANGED,
    /** The provider was told to correct it. */
    PROVIDER_CORRECTED,
    /** It was explained to the person. */
    EXPLAINED,
    /** What the person said is not justified. */
    NOT_JUSTIFIED,
    /** Something else. */
    OTHER
}
