// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.order;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * A step of the service guide (服务规范), answered at delivery.
 *
 * @param step code of the step, in upper case with underscores
 * @param done true when it was done
 */
public record GuideStep(
        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{1,63}") String step, boolean done) {}
