// SPDX-License-Identifier: Apache-2.0
/** Pairs of steps that need two persons (双人复核, 不相容岗位分离): rules as data, who took which step, and the refusal. */
@NullMarked
package org.zhongfu.base.foureyes;

import org.jspecify.annotations.NullMarked;
