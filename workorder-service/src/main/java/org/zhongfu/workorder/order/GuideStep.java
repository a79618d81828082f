// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.order;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * A step of the service guide, answered at delivery.
 *
 * @param step its code
 * @param done whether it was done
 */
public record GuideStep(
        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{1,63}") String step, boolean done) {}
