// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.platform.web.Problem;

/** Which sex and birth date a file has: those of the number, else those that are stated. */
@ApplicationScoped
class IdentityRules {

    /** Older birth dates are slips of the pen. */
    private static final LocalDate EARLIEST_BIRTH = LocalDate.of(1900, 1, 1);

    /**
     * Sex and birth date of a person.
     *
     * @param number number of the document; null while none is known
     * @param before what the file has; null for a new file
     * @throws Problem 422 when something is missing, contradicts the number, or lies in the future
     */
    BirthData require(
            @Nullable DocumentNumber number,
            @Nullable Sex sex,
            @Nullable LocalDate birthDate,
            @Nullable BirthData before,
            Instant occurredAt) {
        Sex inNumber = number == null ? null : number.sex();
        LocalDate dayInNumber = number == null ? null : number.birthDate();
        LocalDate today = Zones.dayOf(occurredAt);
        if (dayInNumber != null && dayInNumber.isAfter(today)) {
            throw Problem.rule("idNumber", "holds a birth date in the future", "公民身份号码中的出生日期晚于办理日期");
        }
        requireConsistent("sex", sex, inNumber);
        requireConsistent("birthDate", birthDate, dayInNumber);
        if (birthDate != null && (birthDate.isAfter(today) || birthDate.isBefore(EARLIEST_BIRTH))) {
            throw Problem.rule("birthDate", "lies in the future or before 1900", "晚于办理日期或早于 1900 年");
        }
        return new BirthData(
                required("sex", inNumber, sex, before == null ? null : before.sex()),
                required("birthDate", dayInNumber, birthDate, before == null ? null : before.birthDate()));
    }

    private static <T> T required(String field, @Nullable T inNumber, @Nullable T stated, @Nullable T before) {
        if (inNumber != null) {
            return inNumber;
        }
        if (stated != null) {
            return stated;
        }
        if (before != null) {
            return before;
        }
        throw Problem.rule(field, "is required: it does not follow from this kind of document", "为必填项：该类证件的号码中没有此项信息");
    }

    private static void requireConsistent(String field, @Nullable Object given, @Nullable Object inNumber) {
        if (given != null && inNumber != null && !given.equals(inNumber)) {
            throw Problem.rule(field, "does not agree with the ID number; leave it out", "与公民身份号码不一致，可不填写");
        }
    }
}
