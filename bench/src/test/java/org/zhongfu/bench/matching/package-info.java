// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.zhongfu.bench.matching;

import org.jspecify.annotations.NullMarked;
