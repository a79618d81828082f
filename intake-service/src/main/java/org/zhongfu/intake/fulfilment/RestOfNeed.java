// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.fulfilment;

/** What happens with the units of a need that were not delivered. */
public enum RestOfNeed {
    /** An officer of the area decides. */
    TO_DECIDE,
    /** They are being matched with a provider. */
    QUEUED
}
