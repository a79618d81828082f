// SPDX-License-Identifier: Apache-2.0
/** Tests of workers. */
@NullMarked
package org.zhongfu.matching.worker;

import org.jspecify.annotations.NullMarked;
