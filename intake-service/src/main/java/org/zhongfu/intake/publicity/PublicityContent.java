// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.publicity;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.zhongfu.base.code.AreaCode;
import org.zhongfu.platform.kernel.PlainText;

/**
 * What an event of policy publicity says.
 *
 * @param areaCode area where it was held
 * @param form how policy was made known
 * @param heldOn the day, not after the one it is recorded for
 * @param place the place in plain words
 * @param topic what it was about
 * @param reach number of persons it reached, 1 to 10000000
 * @param evidence how the number is known, for example a list of signatures in the files
 */
@Embeddable
public record PublicityContent(
        @NotNull @AreaCode String areaCode,
        @Enumerated(EnumType.STRING) @NotNull PublicityForm form,
        @NotNull LocalDate heldOn,
        @NotNull @PlainText(max = 200) String place,
        @NotNull @PlainText(max = 200) String topic,
        @NotNull @Min(1) @Max(10_000_000) Integer reach,
        @NotNull @PlainText(max = 500) String evidence) {}
