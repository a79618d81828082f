// SPDX-License-Identifier: Apache-2.0
/** The query parameter for an area, which several features take. */
@NullMarked
package org.zhongfu.evaluation.area;

import org.jspecify.annotations.NullMarked;
