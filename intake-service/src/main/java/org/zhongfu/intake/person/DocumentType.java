// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

/** The kinds of identity documents a file can be opened with. */
public enum DocumentType {
    /** Resident ID card (居民身份证). */
    RESIDENT_ID,
    /** Household register of a child without an ID card (户口簿); it holds the citizen ID number. */
    HOUSEHOLD_REGISTER,
    /** Residence permit for residents of Hong Kong, Macao or Taiwan (港澳台居民居住证). */
    HMT_RESIDENCE_PERMIT,
    /** Permanent residence ID card of a foreigner (外国人永久居留身份证). */
    FOREIGN_PERMANENT_RESIDENT_ID,
    /** Passport (护照). */
    PASSPORT,
    /** No document has been seen yet; the file has a temporary number. */
    NOT_YET_KNOWN;

    /** True when sex and birth date follow from the number. */
    boolean statesBirth() {
        return switch (this) {
            case RESIDENT_ID, HOUSEHOLD_REGISTER, HMT_RESIDENCE_PERMIT -> true;
            case FOREIGN_PERMANENT_RESIDENT_ID, PASSPORT, NOT_YET_KNOWN -> false;
        };
    }

    /**
     * The name under which numbers are hashed: those of one space are compared. The register and the card of a citizen
     * hold the same number.
     */
    String numberSpace() {
        return switch (this) {
            case RESIDENT_ID, HOUSEHOLD_REGISTER -> "id_number";
            case HMT_RESIDENCE_PERMIT, FOREIGN_PERMANENT_RESIDENT_ID, PASSPORT, NOT_YET_KNOWN -> "id_number." + name();
        };
    }
}
