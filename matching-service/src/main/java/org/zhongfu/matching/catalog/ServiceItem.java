// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.catalog;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.code.CodeFormat;
import org.zhongfu.base.code.KnownCode;
import org.zhongfu.contracts.code.Code;
import org.zhongfu.contracts.code.CodeLists;
import org.zhongfu.contracts.matching.StageTargets;
import org.zhongfu.platform.kernel.NameText;

/**
 * A service of the service list (服务项目).
 *
 * @param code the service: a code of the list {@code service-items}, or a code of the bureau
 * @param nameZh name of the service in Chinese; absent: that of the code list; a service of the bureau has one
 * @param nameEn name of the service in English; absent: that of the code list; a service of the bureau has one
 * @param serviceClass class of the service; null for work of the process itself, such as a household survey
 * @param homeServiceGroup group of the service in GB/T 43153; null when it was not named
 * @param shape how the service is delivered: a visit at home when absent
 * @param unit what one unit of the service is
 * @param durationMinutes planned length of one unit in minutes, 5 to 720
 * @param staffNeeded number of workers needed at the same time, 1 to 20
 * @param requiredCredential the credential each worker must hold on the day: a code of the list {@code credentials}, or
 *     another credential, which has no label; null when none is required
 * @param priceTerms what a contract may charge for a unit; null means that only the contract says
 * @param unitLimits how many units one person is offered; null means no limits
 * @param acceptanceHours target in hours from the match to the acceptance of the work order, 1 to 8760
 * @param firstVisitHours target in hours from the request for help to the first visit, 1 to 8760
 * @param returnVisitHours target in hours from the delivery to the return visit, 1 to 8760
 * @param guideVersion version of the guide with the steps of the service, 1 to 10000
 * @param source decision or document the item is based on; null means that of the list
 */
@Embeddable
public record ServiceItem(
        @NotNull @CodeFormat String code,
        @Nullable @NameText(max = 60) String nameZh,
        @Nullable @NameText(max = 120) String nameEn,
        @Nullable @Enumerated(EnumType.STRING) ServiceClass serviceClass,
        @Nullable @KnownCode("home-service-groups") String homeServiceGroup,
        @Nullable @Enumerated(EnumType.STRING) ServiceShape shape,
        @NotNull @Enumerated(EnumType.STRING) ServiceUnit unit,
        @NotNull @Min(5) @Max(720) Integer durationMinutes,
        @NotNull @Min(1) @Max(20) Integer staffNeeded,

        @Nullable @CodeFormat String requiredCredential,

        @Nullable @Valid @Convert(converter = PriceTerms.Column.class)
        PriceTerms priceTerms,

        @Nullable @Valid @Convert(converter = UnitLimits.Column.class)
        UnitLimits unitLimits,

        @NotNull @Min(1) @Max(8760) Integer acceptanceHours,
        @NotNull @Min(1) @Max(8760) Integer firstVisitHours,
        @NotNull @Min(1) @Max(8760) Integer returnVisitHours,
        @NotNull @Min(1) @Max(10_000) Integer guideVersion,
        @Nullable @NameText(max = 300) String source) {

    public ServiceItem {
        shape = shape == null ? ServiceShape.VISIT : shape;
    }

    /** How the service is delivered. */
    public ServiceShape deliveredAs() {
        return Objects.requireNonNull(shape);
    }

    /** The target times of the stages, for events. */
    public StageTargets stageTargets() {
        return new StageTargets(acceptanceHours, firstVisitHours, returnVisitHours);
    }

    /** The same item with the names of the code list where it has none of its own. */
    ServiceItem named() {
        String zh = nameZh == null ? label().map(Code::zh).orElse(code) : nameZh;
        String en = nameEn == null ? label().map(Code::en).orElse(code) : nameEn;
        return copy(zh, en, guideVersion);
    }

    /** The same item with another version of its guide. */
    ServiceItem withGuide(int version) {
        return copy(nameZh, nameEn, version);
    }

    /** True when it is a service of the bureau that does not say how it is called. */
    boolean lacksName() {
        return (nameZh == null || nameEn == null) && label().isEmpty();
    }

    private ServiceItem copy(@Nullable String zh, @Nullable String en, int guide) {
        return new ServiceItem(
                code,
                zh,
                en,
                serviceClass,
                homeServiceGroup,
                shape,
                unit,
                durationMinutes,
                staffNeeded,
                requiredCredential,
                priceTerms,
                unitLimits,
                acceptanceHours,
                firstVisitHours,
                returnVisitHours,
                guide,
                source);
    }

    private Optional<Code> label() {
        return CodeLists.SERVICE_ITEMS.find(code);
    }
}
