// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.PersonId;

/**
 * Plain values of a person's file that somebody needs who visits them.
 *
 * @param id id of the person
 * @param name full name
 * @param phone phone number
 * @param address address of residence
 * @param point exact point of residence
 * @param entranceNote how to get in
 * @param hazards codes of the list {@code home-hazards}
 * @param emergencyContact whom to call in an emergency
 */
public record PersonContact(
        PersonId id,
        String name,
        @Nullable String phone,
        @Nullable String address,
        @Nullable Place point,
        @Nullable String entranceNote,
        List<String> hazards,
        @Nullable EmergencyContact emergencyContact) {

    public PersonContact {
        hazards = List.copyOf(hazards);
    }

    /** Without the values: logs must not contain personal data. */
    @Override
    public String toString() {
        return "PersonContact[" + id + "]";
    }
}
