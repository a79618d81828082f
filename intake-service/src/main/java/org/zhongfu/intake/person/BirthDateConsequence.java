// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import org.zhongfu.platform.web.Occurrence;

/** A feature with records that follow from a person's birth date, in the transaction in which it changes. */
public interface BirthDateConsequence {

    /** The file has another birth date than before. */
    void afterBirthDateChanged(PersonFile person, Occurrence when);
}
