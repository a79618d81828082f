// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.contact;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.intake.person.EmergencyContact;
import org.zhongfu.intake.person.Place;

/**
 * The contact card (上门联系卡) of a work order: plain values, for those who hold the order.
 *
 * @param workOrderId id of the work order
 * @param personId id of the person
 * @param name full name
 * @param phone phone number
 * @param address address of residence
 * @param point exact point of residence
 * @param entranceNote how to get in
 * @param wishes preferences of the need that the order serves
 * @param hazards what to beware of in the home
 * @param emergencyContact whom to call in an emergency, the guardian where there is one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ContactCardView(
        OrderId workOrderId,
        PersonId personId,
        @Size(max = 50) String name,
        @Size(max = 14) @Nullable String phone,
        @Size(max = 200) @Nullable String address,
        @Nullable Place point,
        @Size(max = 200) @Nullable String entranceNote,
        @Size(max = 10) List<LabelledCode> wishes,
        @Size(max = 10) List<LabelledCode> hazards,
        @Nullable EmergencyContact emergencyContact) {

    /**
     * A code with its label.
     *
     * @param code code of the list {@code service-preferences} (wishes; open to further codes) or {@code home-hazards}
     * @param label the label in the language of the request; the code itself where the list does not have it
     */
    public record LabelledCode(String code, @Size(max = 60) String label) {}

    /** Without the values: logs must not contain personal data. */
    @Override
    public String toString() {
        return "ContactCardView[" + workOrderId + "]";
    }
}
