// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.representative;

/** Whether somebody who applied for a person may do so, by what is entered for the person. */
public sealed interface RepresentativeStanding {

    /**
     * They may.
     *
     * @param entry the entry that says so
     */
    record MayApply(RepresentativeId entry) implements RepresentativeStanding {}

    /**
     * They may not.
     *
     * @param reason what is missing
     */
    record Refused(Reason reason) implements RepresentativeStanding {}

    /** What is missing. */
    enum Reason {
        /** No such representative of this kind is entered. */
        NOT_ENTERED,
        /** Their scopes do not hold APPLY. */
        OUT_OF_SCOPE,
        /** It was not in force on the day. */
        OUT_OF_PERIOD
    }
}
