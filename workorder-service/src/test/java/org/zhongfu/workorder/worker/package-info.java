// SPDX-License-Identifier: Apache-2.0
/** Tests of the feature worker. */
@NullMarked
package org.zhongfu.workorder.worker;

import org.jspecify.annotations.NullMarked;
