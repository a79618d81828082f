// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

/** From what a death is known. */
public enum DeathSource {
    /** Medical certificate of death (居民死亡医学证明). */
    MEDICAL_CERTIFICATE,
    /** The household registration was cancelled (户口注销). */
    REGISTRATION_CANCELLED,
    /** Certificate of cremation (火化证明). */
    CREMATION_CERTIFICATE,
    /** A court declared the person dead (宣告死亡). */
    COURT_DECLARATION,
    /** Report of the family. */
    FAMILY_REPORT,
    /** Report of the village or community committee. */
    COMMUNITY_REPORT,
    /** Another source. */
    OTHER
}
