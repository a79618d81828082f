// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.demo.people;

/** Why a person is entitled, and so which evidence is filed. */
public enum EntitlementGround {
    /** A statutory confirmation as a person in special hardship. */
    SPECIAL_HARDSHIP,
    /** Sixty or older and living alone. */
    LIVING_ALONE,
    /** A statutory confirmation of the minimum living allowance. */
    MINIMUM_LIVING,
    /** A disability certificate of level 1 or 2. */
    SEVERE_DISABILITY
}
