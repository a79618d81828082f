// SPDX-License-Identifier: Apache-2.0
/** Tasks that dissatisfied return visits open (回访不满意处理), until the person was asked again. */
@NullMarked
package org.zhongfu.workorder.returnvisit;

import org.jspecify.annotations.NullMarked;
