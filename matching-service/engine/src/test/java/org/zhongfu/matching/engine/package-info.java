// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.zhongfu.matching.engine;

import org.jspecify.annotations.NullMarked;
