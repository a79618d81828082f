// SPDX-License-Identifier: Apache-2.0
/** Query parameters that several features take, read strictly and within what the caller may see. */
@NullMarked
package org.zhongfu.evaluation.area;

import org.jspecify.annotations.NullMarked;
