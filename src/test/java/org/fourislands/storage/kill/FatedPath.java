package org.fourislands.storage.kill;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** A path of the real file system that says it belongs to a fated one. */
final class FatedPath implements InvocationHandler {
    private final Path real;
    private final FatedFiles files;

    private FatedPath(Path real, FatedFiles files) {
        this.real = real;
        this.files = files;
    }

    static Path of(Path real, FatedFiles files) {
        return (Path) Proxy.newProxyInstance(
                Path.class.getClassLoader(), new Class<?>[] {Path.class}, new FatedPath(real, files));
    }

    static Path real(Path path) {
        return Proxy.isProxyClass(path.getClass()) && Proxy.getInvocationHandler(path) instanceof FatedPath fated
                ? fated.real
                : path;
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        if (method.getName().equals("getFileSystem")) {
            return files.system();
        }
        try {
            return wrapped(method.invoke(real, unwrapped(arguments)));
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    private Object[] unwrapped(Object[] arguments) {
        if (arguments == null) {
            return new Object[0];
        }
        Object[] plain = arguments.clone();
        for (int i = 0; i < plain.length; i++) {
            if (plain[i] instanceof Path path) {
                plain[i] = real(path);
            }
        }
        return plain;
    }

    private Object wrapped(Object result) {
        if (result instanceof Path path) {
            return of(path, files);
        }
        if (result instanceof Iterator<?> parts) {
            List<Object> all = new ArrayList<>();
            parts.forEachRemaining(part -> all.add(wrapped(part)));
            return all.iterator();
        }
        return result;
    }
}
