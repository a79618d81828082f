// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.order;

import jakarta.validation.constraints.NotNull;
import org.zhongfu.base.code.CodeFormat;

/**
 * A step of the service guide (服务规范), answered at delivery.
 *
 * @param step the step: a code of the list {@code guide-steps}, or a code of the guide of the service, which has no label
 * @param done true when it was done
 */
public record GuideStep(@NotNull @CodeFormat String step, boolean done) {}
