// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.catalog;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
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
import org.zhongfu.contracts.code.Code;
import org.zhongfu.contracts.code.CodeLists;
import org.zhongfu.contracts.matching.StageTargets;

/**
 * A service of the service list (服务项目).
 *
 * @param code the service: a code of the list {@code service-items}, or a code of the bureau
 * @param serviceClass class of the service; null for work of the process itself, such as a household survey
 * @param shape how the service is delivered: a visit at home when absent
 * @param unit what one unit of the service is
 * @param durationMinutes planned length of one unit in minutes, 5 to 720
 * @param staffNeeded number of workers needed at the same time, 1 to 20
 * @param requiredCredential the credential each worker must hold on the day: a code of the list {@code credentials}, or
 *     another credential, which has no label; null when none is required
 * @param acceptanceHours target in hours from the match to the acceptance of the work order, 1 to 8760
 * @param firstVisitHours target in hours from the request for help to the first visit, 1 to 8760
 * @param returnVisitHours target in hours from the delivery to the return visit, 1 to 8760
 * @param guideVersion version of the guide with the steps of the service, 1 to 10000
 * @param terms names, group, price terms and limits; null when nothing of it was said
 */
@Embeddable
public record ServiceItem(
        @NotNull @CodeFormat String code,
        @Nullable @Enumerated(EnumType.STRING) ServiceClass serviceClass,
        @Nullable @Enumerated(EnumType.STRING) ServiceShape shape,
        @NotNull @Enumerated(EnumType.STRING) ServiceUnit unit,
        @NotNull @Min(5) @Max(720) Integer durationMinutes,
        @NotNull @Min(1) @Max(20) Integer staffNeeded,

        @Nullable @CodeFormat String requiredCredential,

        @NotNull @Min(1) @Max(8760) Integer acceptanceHours,
        @NotNull @Min(1) @Max(8760) Integer firstVisitHours,
        @NotNull @Min(1) @Max(8760) Integer returnVisitHours,
        @NotNull @Min(1) @Max(10_000) Integer guideVersion,
        @Nullable @Valid @Embedded ServiceTerms terms) {

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

    /** Its name in Chinese: its own, that of the code list, or the code. */
    public String chineseName() {
        String own = said().nameZh();
        return own == null ? label().map(Code::zh).orElse(code) : own;
    }

    /** Its name in English: its own, that of the code list, or the code. */
    public String englishName() {
        String own = said().nameEn();
        return own == null ? label().map(Code::en).orElse(code) : own;
    }

    /** What a contract may charge for a unit, if the list says so. */
    public Optional<PriceTerms> price() {
        return Optional.ofNullable(said().priceTerms());
    }

    /** How many units one person is offered, if the list says so. */
    Optional<UnitLimits> limits() {
        return Optional.ofNullable(said().unitLimits());
    }

    /** The same item with the names of the code list where it has none of its own. */
    ServiceItem named() {
        return copy(guideVersion, said().named(chineseName(), englishName()));
    }

    /** The same item with another version of its guide. */
    ServiceItem withGuide(int version) {
        return copy(version, terms);
    }

    /** True when it is a service of the bureau that does not say how it is called. */
    boolean lacksName() {
        return (said().nameZh() == null || said().nameEn() == null) && label().isEmpty();
    }

    private ServiceTerms said() {
        return terms == null ? ServiceTerms.NONE : terms;
    }

    private ServiceItem copy(int guide, @Nullable ServiceTerms otherTerms) {
        return new ServiceItem(
                code,
                serviceClass,
                shape,
                unit,
                durationMinutes,
                staffNeeded,
                requiredCredential,
                acceptanceHours,
                firstVisitHours,
                returnVisitHours,
                guide,
                otherTerms);
    }

    private Optional<Code> label() {
        return CodeLists.SERVICE_ITEMS.find(code);
    }
}
