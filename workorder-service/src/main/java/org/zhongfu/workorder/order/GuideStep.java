// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.order;

import jakarta.validation.constraints.NotNull;
import org.zhongfu.base.code.CodeFormat;

/**
 * A step of the service guide (服务规范), answered at delivery.
 *
 * @param step code of the step, in upper case with underscores
 * @param done true when it was done
 */
public record GuideStep(@NotNull @CodeFormat String step, boolean done) {}
