// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.contract;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.code.CodeLabels;
import org.zhongfu.matching.contract.ContractCorrectionView.CorrectedAreaView;
import org.zhongfu.matching.contract.ContractCorrectionView.CorrectedLineView;
import org.zhongfu.matching.contract.ContractCorrectionView.CorrectedPeriodView;
import org.zhongfu.matching.contract.CorrectContractRequest.AreaCorrection;
import org.zhongfu.matching.contract.CorrectContractRequest.LineCorrection;
import org.zhongfu.matching.contract.CorrectContractRequest.PeriodCorrection;
import org.zhongfu.platform.web.Problem;

/**
 * What a correction changes, as it is stored.
 *
 * @param lines the corrected lines with what they were before
 */
record CorrectionContent(
        List<StoredLine> lines,
        @Nullable AreaCorrection area,
        @Nullable PeriodCorrection period) {

    CorrectionContent {
        lines = List.copyOf(lines);
    }

    /** A corrected line. */
    record StoredLine(LineCorrection corrected, int unitsBefore, String unitPriceBefore) {}

    /**
     * The content of a request.
     *
     * @throws Problem 422 when it names no change, a service that the contract does not have, or one twice
     */
    static CorrectionContent of(CorrectContractRequest request, List<ContractLine> lines) {
        if (request.correctedLines().isEmpty() && request.area() == null && request.period() == null) {
            throw Problem.rule("lines", "is empty as all else; send lines, area or period", "请至少更正合同项、区域或期限之一");
        }
        Map<String, ContractLine> known =
                lines.stream().collect(Collectors.toMap(ContractLine::serviceItem, Function.identity()));
        List<StoredLine> stored = request.correctedLines().stream()
                .map(line -> stored(line, known.get(line.serviceItem())))
                .toList();
        if (request.correctedLines().stream()
                        .map(LineCorrection::serviceItem)
                        .distinct()
                        .count()
                < stored.size()) {
            throw Problem.rule("lines", "lists a service twice", "同一服务项目重复出现");
        }
        return new CorrectionContent(stored, request.area(), request.period());
    }

    private static StoredLine stored(LineCorrection line, @Nullable ContractLine before) {
        if (before == null) {
            throw Problem.rule(
                    "lines",
                    line.serviceItem() + " is no service of the contract",
                    CodeLabels.quoted("service-items", line.serviceItem()).zh() + "不是该合同的服务项目");
        }
        if (line.units() == null && line.unitPrice() == null) {
            throw Problem.rule(
                    "lines",
                    line.serviceItem() + " has neither units nor unitPrice",
                    CodeLabels.quoted("service-items", line.serviceItem()).zh() + "未填数量或单价");
        }
        return new StoredLine(line, before.units(), before.price());
    }

    ContractCorrectionView view(ContractCorrection correction) {
        return new ContractCorrectionView(
                correction.id(),
                correction.proposedBy(),
                correction.proposedAt(),
                lines.stream().map(CorrectionContent::view).toList(),
                area == null ? null : new CorrectedAreaView(area.areaCode(), area.reason()),
                period == null
                        ? null
                        : new CorrectedPeriodView(period.periodFrom(), period.periodTo(), period.reason()));
    }

    private static CorrectedLineView view(StoredLine line) {
        LineCorrection corrected = line.corrected();
        return new CorrectedLineView(
                corrected.serviceItem(),
                line.unitsBefore(),
                corrected.units(),
                line.unitPriceBefore(),
                corrected.unitPrice(),
                corrected.reason());
    }
}
