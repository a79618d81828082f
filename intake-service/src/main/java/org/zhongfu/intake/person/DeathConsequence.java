// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import org.zhongfu.platform.web.Occurrence;

/** A feature with records that a person's death changes, in the transaction in which it is recorded. */
public interface DeathConsequence {

    /** The death was recorded in the file. */
    void afterDeath(PersonFile person, Occurrence when);

    /** The record of the death was revoked; what the death has ended stays ended unless a feature restores it here. */
    default void afterRevocation(PersonFile person, Occurrence when) {}
}
