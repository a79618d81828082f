// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;
import org.zhongfu.workorder.visit.ReviewRules.Limits;

/**
 * How a check-in or check-out is proved, and beyond which limits an officer decides, so that a device can say so without a network.
 *
 * @param rulesVersion version of the rules of the review
 * @param methods the methods that are accepted
 * @param nearMetres how far from the home a position may be
 * @param clockMinutes how far the clock of the device may differ
 * @param startToleranceMinutes how far from its planned start a visit may begin without an exception
 * @param shortestMinutes shortest visit of any service
 * @param longestHours longest visit of any service
 * @param shortestShare share of the planned duration below which a visit is too short
 */
public record ProofRulesView(
        @Min(1) int rulesVersion,
        @Size(max = 10) List<MethodView> methods,
        @Min(0) @Max(100_000) int nearMetres,
        @Min(0) @Max(1440) int clockMinutes,
        @Min(0) @Max(1440) int startToleranceMinutes,
        @Min(0) @Max(1440) int shortestMinutes,
        @Min(0) @Max(100) int longestHours,
        @DecimalMin("0") @DecimalMax("1") double shortestShare) {

    public ProofRulesView {
        methods = List.copyOf(methods);
    }

    /**
     * A method of proof.
     *
     * @param method the method
     * @param part the property of the check-in that the method requires
     * @param reasonInstead true when {@code exceptionReason} may say why the part is missing
     */
    public record MethodView(
            Proof.Method method, @Size(max = 64) String part, boolean reasonInstead) {

        static MethodView of(Proof.Method method) {
            return switch (method) {
                case GPS -> new MethodView(method, "location", true);
                case QR -> new MethodView(method, "code", true);
                case PHONE -> new MethodView(method, "callReference", true);
                case MANUAL -> new MethodView(method, "exceptionReason", false);
                case WITNESS -> new MethodView(method, "witness", false);
            };
        }
    }

    static ProofRulesView of(ReviewRules rules) {
        Limits limits = rules.limits();
        return new ProofRulesView(
                rules.version(),
                Stream.of(Proof.Method.values()).map(MethodView::of).toList(),
                limits.nearMetres(),
                limits.clockMinutes(),
                limits.startToleranceMinutes(),
                limits.shortestMinutes(),
                limits.longestHours(),
                limits.shortestShare());
    }
}
