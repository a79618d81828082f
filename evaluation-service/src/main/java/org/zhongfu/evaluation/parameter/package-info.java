// SPDX-License-Identifier: Apache-2.0
/** Query parameters that several features share. */
@NullMarked
package org.zhongfu.evaluation.parameter;

import org.jspecify.annotations.NullMarked;
