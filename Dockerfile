# The image of zeren: docker build -t zeren . && docker run --rm --init -p 127.0.0.1:4000:4000 -v zeren-data:/data zeren
# What a folder of the host holds: docker run --rm -v zeren-data:/data -v "$PWD/texts:/texts:ro" zeren load /texts

FROM node:20.20.2-slim AS build
WORKDIR /build
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY . .
# Exactly what the package holds, and nothing else of this folder, goes on to the image.
RUN npm pack --silent && mkdir /packed && tar -xzf zeren-*.tgz -C /packed --strip-components=1

FROM node:20.20.2-slim
ENV NODE_ENV=production
WORKDIR /opt/zeren
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund && npm cache clean --force
COPY --from=build /packed ./
# The graph lies in /data/.zeren; the program itself is for reading only.
# 1000 is the image's user node; by its number Kubernetes sees that it is not root.
RUN install -d -o 1000 -g 1000 /data
USER 1000:1000
WORKDIR /data
VOLUME /data
EXPOSE 4000
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT || 4000}/readyz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
STOPSIGNAL SIGTERM
ENTRYPOINT ["node", "/opt/zeren/dist/cli.js"]
CMD ["serve", "--host", "0.0.0.0"]
