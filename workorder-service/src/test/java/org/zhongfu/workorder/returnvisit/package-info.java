// SPDX-License-Identifier: Apache-2.0
/** Tests of tasks that dissatisfied return visits open. */
@NullMarked
package org.zhongfu.workorder.returnvisit;

import org.jspecify.annotations.NullMarked;
