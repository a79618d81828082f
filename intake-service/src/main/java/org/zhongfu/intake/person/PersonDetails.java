// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.code.AreaCode;
import org.zhongfu.platform.kernel.PlainText;

/**
 * Who a person is, as an officer enters it.
 *
 * @param idNumber GB 11643; sex and birth date follow from it and need not be given
 * @param point where the person lives, exactly; only about one kilometre of it is ever told on
 */
public record PersonDetails(
        @NotNull @PersonName String name,
        @NotNull @ValidIdNumber String idNumber,
        @Nullable Sex sex,
        @Nullable LocalDate birthDate,
        @Nullable @PhoneNumber String phone,
        @Nullable @PlainText(max = 200) String address,
        @NotNull @AreaCode(inhabited = true) String areaCode,
        @Nullable @Valid Place point) {

    /** The same person with a phone and address known from elsewhere, where none was entered. */
    public PersonDetails completedBy(@Nullable String knownPhone, @Nullable String knownAddress) {
        return new PersonDetails(
                name,
                idNumber,
                sex,
                birthDate,
                phone == null ? knownPhone : phone,
                address == null ? knownAddress : address,
                areaCode,
                point);
    }

    /** Never who it is: it must not end up in a log. */
    @Override
    public String toString() {
        return "PersonDetails[" + areaCode + "]";
    }
}
