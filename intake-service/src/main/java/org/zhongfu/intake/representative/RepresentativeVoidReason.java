// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.representative;

/** Why a representation is voided. */
public enum RepresentativeVoidReason {
    /** One of the two is somebody else. */
    WRONG_PERSON,
    /** It was entered by mistake. */
    ENTERED_BY_MISTAKE,
    /** It was entered twice. */
    DUPLICATE,
    /** The document is not genuine. */
    NOT_GENUINE,
    /** Another reason; needs a note. */
    OTHER
}
