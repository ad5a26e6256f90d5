// Node's `ws`, the frame made once for all (its quicker way). NODE_PATH=<folder of node_modules> node node_ws.cjs PORT
const http = require('node:http');
const { Sender, WebSocket, WebSocketServer } = require('ws');

const followers = new Set();
const house = http.createServer();
const sockets = new WebSocketServer({ noServer: true, perMessageDeflate: false });

function publish(text) {
  const options = { fin: true, rsv1: false, opcode: 1, mask: false, readOnly: true };
  const frame = Buffer.concat(Sender.frame(text, options));
  for (const follower of followers) {
    if (follower.readyState === WebSocket.OPEN) follower._socket.write(frame);
  }
}

house.on('upgrade', (request, socket, head) =>
  sockets.handleUpgrade(request, socket, head, (websocket) => {
    websocket.on('error', () => {});
    if (request.url === '/publish') websocket.on('message', publish);
    else if (request.url === '/echo') websocket.on('message', (text) => websocket.send(text.toString()));
    else {
      followers.add(websocket);
      websocket.on('close', () => followers.delete(websocket));
      websocket.send('{"marks":[]}');
    }
  }),
);
house.listen({ port: Number(process.argv[2]), host: '127.0.0.1', backlog: 4096 });
